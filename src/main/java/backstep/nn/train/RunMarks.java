package backstep.nn.train;

import backstep.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The marks of a run, in their order. What is changed again before the next epoch ends is one change. */
final class RunMarks {

    /** Someone may set one weight after the other for hours: only the last marks are kept. */
    static final int MOST = 1000;

    private final List<RunMark> marks;

    RunMarks(List<RunMark> marks) {
        this.marks = new ArrayList<>(marks);
    }

    List<RunMark> all() {
        return List.copyOf(marks);
    }

    void add(RunMark mark) {
        for (int i = marks.size() - 1; i >= 0 && marks.get(i).epoch() == mark.epoch(); i--) {
            RunMark before = marks.get(i);
            if (before.kind() == mark.kind()) {
                marks.remove(i);
                boolean undone = !mark.was().isEmpty() && before.was().equals(mark.is());
                if (!undone) {
                    marks.add(i, new RunMark(mark.epoch(), mark.kind(), before.was(), mark.is()));
                }
                return;
            }
        }
        marks.add(mark);
        if (marks.size() > MOST) {
            marks.removeFirst();
        }
    }

    /** Takes note of all that two runs differ in. */
    void addChanges(long epoch, RunSpec before, RunSpec after) {
        change(epoch, RunMark.Kind.DATA, before, after, RunSpec::data, _ -> "");
        change(epoch, RunMark.Kind.FEATURES, before, after, RunSpec::features, _ -> "");
        change(epoch, RunMark.Kind.FROZEN, before, after, RunSpec::frozen, _ -> "");
        TrainingSettings was = before.settings();
        TrainingSettings is = after.settings();
        change(epoch, RunMark.Kind.RATE, was, is, TrainingSettings::learningRate, Numbers::brief);
        change(epoch, RunMark.Kind.SCHEDULE, was, is, each -> List.of(each.schedule(), each.epochs()), _ -> "");
        change(epoch, RunMark.Kind.OPTIMIZER, was, is, TrainingSettings::optimizer, each -> each.id());
        change(epoch, RunMark.Kind.LOSS, was, is, TrainingSettings::loss, each -> each.id());
        change(epoch, RunMark.Kind.BATCH, was, is, TrainingSettings::batch, each -> Integer.toString(each));
        change(epoch, RunMark.Kind.PENALTY, was, is, TrainingSettings::penalty, _ -> "");
        change(epoch, RunMark.Kind.ZEROING, was, is, TrainingSettings::zeroGradients, _ -> "");
    }

    private <T, P> void change(
            long epoch, RunMark.Kind kind, T before, T after, Function<T, P> part, Function<P, String> text) {
        P was = part.apply(before);
        P is = part.apply(after);
        if (!was.equals(is)) {
            add(new RunMark(epoch, kind, text.apply(was), text.apply(is)));
        }
    }
}
