package dk.sagsgang.findings;

/**
 * One thing that a source is checked for. A rule is one small class beside the finding it raises; the catalogue of rules in
 * the documentation is made from these descriptions.
 */
public interface Rule {

    /** What the rule is; the same at every call. */
    Description description();

    /**
     * What a rule is, for those who read its findings.
     *
     * @param code the code of the findings it raises
     * @param severity how severe they are
     * @param sentence what must hold
     * @param source the law or the practice that it rests on
     */
    record Description(String code, Severity severity, Bilingual sentence, String source) {}
}
