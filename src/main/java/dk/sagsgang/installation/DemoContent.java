package dk.sagsgang.installation;

import java.util.List;

/** What a module adds to the demo municipality. */
public interface DemoContent {

    /** Fills the record, in which the demo's minutes already are. */
    void addTo(Installation installation, DemoScene scene);

    /** Beans that only the demo's site has, such as what lets a visitor write something into its throwaway record. */
    default List<Object> beans(Installation installation) {
        return List.of();
    }
}
