package dk.sagsgang.documents.internal;

import dk.sagsgang.meetings.Outcome;
import java.util.regex.Pattern;

/**
 * By which words a decision tells its outcome, to point them out in its lines. What the outcome is was settled when the
 * minutes were read; where none of these words stands there, nothing is pointed out.
 */
final class OutcomeWords {
    private OutcomeWords() {}

    static Pattern of(Outcome outcome) {
        return Pattern.compile(
                "(?<!\\p{L})(?:" + stems(outcome) + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String stems(Outcome outcome) {
        return switch (outcome) {
            case RECOMMENDED -> "anbefal\\p{L}*|indstiller|indstillede|tilråde\\p{L}*";
            case APPROVED ->
                "godkend\\p{L}*|tiltræd\\p{L}*|tiltrådt\\p{L}*|vedtag\\p{L}*|vedtog|bevilge\\p{L}*|imødekom\\p{L}*|indstilling\\p{L}* (?:blev )?f(?:ulgt|ølges)|f(?:ølger|ulgte) indstillingen";
            case DISCUSSED -> "drøft\\p{L}*|debattere\\p{L}*";
            case NOTED -> "til efterretning|til orientering|orienter\\p{L}*|noter\\p{L}*";
            case DECIDED ->
                "beslut\\p{L}*|udpeg\\p{L}*|valgt\\p{L}*|vælge\\p{L}*|bemyndige\\p{L}*|fastsæt\\p{L}*|priorite\\p{L}*";
            case REJECTED ->
                "forkast\\p{L}*|afvi(?:st|se)\\p{L}*|afsl(?:og|ås|år|ag)\\p{L}*|faldt|falder|faldet|nedstemt|ikke flertal";
            case POSTPONED ->
                "udsat\\p{L}*|udsæt\\p{L}*|udsky\\p{L}*|udskudt|genoptage\\p{L}*";
            case SENT_BACK -> "tilbage\\p{L}*|hjemvis\\p{L}*";
            case WITHDRAWN -> "udgå\\p{L}*|udgik|trukket|trækkes|af dagsordenen|bortfald\\p{L}*|aflys\\p{L}*";
            case AMENDED -> "godkend\\p{L}*|vedtag\\p{L}*|ændring\\p{L}*|tilføjelse\\p{L}*|rettelse\\p{L}*";
            case OTHER -> "oversend\\p{L}*|videresend\\p{L}*|henvis\\p{L}*|i høring";
        };
    }
}
