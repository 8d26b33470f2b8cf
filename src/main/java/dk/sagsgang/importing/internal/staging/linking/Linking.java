package dk.sagsgang.importing.internal.staging.linking;

import dk.sagsgang.importing.internal.linking.CaseLinking;
import dk.sagsgang.importing.internal.linking.MeetingLinking;
import dk.sagsgang.importing.internal.linking.MunicipalityLinking;
import dk.sagsgang.importing.internal.linking.OrganizationLinking;
import dk.sagsgang.importing.internal.linking.PaperLinking;
import dk.sagsgang.importing.internal.linking.PathLinking;
import dk.sagsgang.importing.internal.linking.PersonLinking;
import dk.sagsgang.importing.internal.staging.context.Stores;
import dk.sagsgang.vocabulary.Vocabulary;

/** All rules of linking on one record. */
public record Linking(
        MunicipalityLinking municipalities,
        OrganizationLinking organizations,
        PersonLinking persons,
        CaseLinking cases,
        PaperLinking papers,
        PathLinking paths,
        MeetingLinking meetings) {

    public static Linking on(Stores stores, Vocabulary vocabulary) {
        return new Linking(
                new MunicipalityLinking(stores.register(), stores.registerRecorder(), vocabulary.municipalities()),
                new OrganizationLinking(stores.registerRecorder()),
                new PersonLinking(stores.registerRecorder()),
                new CaseLinking(stores.cases()),
                new PaperLinking(),
                new PathLinking(stores.cases(), vocabulary.caseMentions()),
                new MeetingLinking());
    }
}
