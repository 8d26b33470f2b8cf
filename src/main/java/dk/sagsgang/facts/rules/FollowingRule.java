package dk.sagsgang.facts.rules;

import dk.sagsgang.facts.Following.Verdict;
import dk.sagsgang.findings.Bilingual;
import java.util.Optional;

/** A rule on how a decision compares with what was recommended. Rules are tried in order; the first that applies decides. */
public interface FollowingRule {

    /** What the rule is; the same at every call. */
    Description description();

    /** What the rule says about a decision; empty where it does not apply. */
    Optional<Verdict> verdict(Compared decision);

    /**
     * What a rule is, for those who read its verdict.
     *
     * @param id lower case with hyphens; kept with each verdict
     * @param sentence what it says
     * @param source the law or the practice that it rests on
     */
    record Description(String id, Bilingual sentence, String source) {}
}
