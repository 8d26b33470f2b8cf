package dk.sagsgang.importing.internal.linking;

import dk.sagsgang.register.Body;
import dk.sagsgang.register.Register;
import dk.sagsgang.register.RegisterRecorder;
import dk.sagsgang.vocabulary.MunicipalityVocabulary;
import java.util.List;
import java.util.Optional;

/**
 * Whose minutes a document is. A record is mostly of one municipality, so a document that names none, or only mentions one,
 * belongs to the one there is; a second one comes in only where a head says so. A record that began with nameless documents
 * takes its name from the first that states it.
 */
public final class MunicipalityLinking {
    private final Register register;
    private final RegisterRecorder recorder;
    private final String unknown;

    /**
     * Finds municipalities in a register and adds them.
     *
     * @param words that say what a municipality is called that no source names
     */
    public MunicipalityLinking(Register register, RegisterRecorder recorder, MunicipalityVocabulary words) {
        this.register = register;
        this.recorder = recorder;
        this.unknown = words.unknown();
    }

    /** The municipality that a document is from: the one it names, else the first known; added where none is known. */
    public Body link(Optional<MunicipalityName> seeming) {
        List<Body> known = register.listBodies();
        if (known.isEmpty()) {
            return recorder.addBody(seeming.map(MunicipalityName::name).orElse(unknown));
        }
        return seeming.map(name -> named(name, known)).orElseGet(known::getFirst);
    }

    private Body named(MunicipalityName seeming, List<Body> known) {
        return recorder.findBody(seeming.name()).orElseGet(() -> unmet(seeming, known.getFirst()));
    }

    private Body unmet(MunicipalityName seeming, Body first) {
        if (first.name().equals(unknown)) {
            return recorder.renameBody(first.id(), seeming.name());
        }
        return seeming.certain() ? recorder.addBody(seeming.name()) : first;
    }
}
