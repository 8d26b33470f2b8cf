package dk.sagsgang.cli.command;

import dk.sagsgang.access.Access;
import dk.sagsgang.demo.DeliberateFault;
import dk.sagsgang.demo.DemoMunicipality;
import dk.sagsgang.findings.FindingLog;
import dk.sagsgang.findings.FindingStatus;
import dk.sagsgang.findings.Judgement;
import dk.sagsgang.findings.LoggedFinding;
import dk.sagsgang.storage.UtcText;
import java.util.Optional;

/** Records the demo municipality's judgements of its deliberate faults. */
final class DemoJudgements {
    private final FindingLog findings;

    DemoJudgements(FindingLog findings) {
        this.findings = findings;
    }

    void judge(DemoMunicipality demo) {
        demo.listDeliberateFaults().forEach(fault -> fault.judged().ifPresent(judged -> judge(fault, judged)));
    }

    private void judge(DeliberateFault fault, DeliberateFault.Judged judged) {
        for (LoggedFinding finding :
                Access.ofOperator().openAll(findings.listAll()).value()) {
            if (isOf(finding, fault)) {
                findings.judge(finding.id(), judgement(judged));
            }
        }
    }

    private static boolean isOf(LoggedFinding finding, DeliberateFault fault) {
        return finding.printed().filter(fault.printed()::endsWith).isPresent()
                && finding.computed().equals(Optional.of(fault.computed()));
    }

    private static Judgement judgement(DeliberateFault.Judged judged) {
        return new Judgement(
                FindingStatus.find(judged.status()).orElseThrow(), Optional.of(judged.reason()), UtcText.now());
    }
}
