package dk.sagsgang.meetings.internal.recording;

import static dk.sagsgang.storage.schema.Tables.MEETINGS_BUSINESS;
import static dk.sagsgang.storage.schema.Tables.MEETINGS_ITEM;

import dk.sagsgang.storage.IdSource;
import dk.sagsgang.storage.RowBatch;
import dk.sagsgang.storage.UtcText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/**
 * The items of business of one meeting, as its versions so far have them. An item of the next version is one of them where it is the
 * same stop of its paper's path; where a stop has more items than one, they follow each other in order.
 */
final class BusinessOfMeeting {
    private final DSLContext context;
    private final Map<Integer, List<Integer>> known = new HashMap<>();
    private final Map<Integer, Integer> given = new HashMap<>();
    private final RowBatch added = RowBatch.of(MEETINGS_BUSINESS);

    private BusinessOfMeeting(DSLContext context) {
        this.context = context;
    }

    /** Of a meeting that has no version yet. */
    static BusinessOfMeeting none(DSLContext context) {
        return new BusinessOfMeeting(context);
    }

    /** Of a meeting with its versions so far. */
    static BusinessOfMeeting of(DSLContext context, int meeting) {
        BusinessOfMeeting business = new BusinessOfMeeting(context);
        context.select(MEETINGS_ITEM.CONSULTATION_ID, MEETINGS_ITEM.BUSINESS_ID)
                .from(MEETINGS_ITEM)
                .where(MEETINGS_ITEM.MEETING_ID.eq(meeting))
                .orderBy(MEETINGS_ITEM.VERSION_ID, MEETINGS_ITEM.POSITION)
                .forEach(row -> {
                    List<Integer> ofStop = business.known.computeIfAbsent(row.value1(), stop -> new ArrayList<>());
                    if (!ofStop.contains(row.value2())) {
                        ofStop.add(row.value2());
                    }
                });
        return business;
    }

    /** The item of business that the next item of a version is, at a stop of its paper's path. */
    int next(int consultation) {
        List<Integer> ofStop = known.computeIfAbsent(consultation, stop -> new ArrayList<>());
        int at = given.merge(consultation, 1, Integer::sum) - 1;
        if (at == ofStop.size()) {
            ofStop.add(add());
        }
        return ofStop.get(at);
    }

    private int add() {
        int id = IdSource.next(context, MEETINGS_BUSINESS.ID);
        added.row().set(MEETINGS_BUSINESS.ID, id).set(MEETINGS_BUSINESS.CREATED_AT, UtcText.of(UtcText.now()));
        return id;
    }

    /** Keeps those that were new. */
    void insert() {
        added.insertInto(context);
    }
}
