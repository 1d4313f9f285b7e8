package backstep.lang;

import backstep.text.Quoted;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Begins and ends groups of nodes where the text's comments say so, and notes marks that have no counterpart. */
final class Grouping {

    private final List<GroupMark> marks;
    private final ProgramBuilder program;
    private final Problems problems;
    private final Deque<GroupMark> open = new ArrayDeque<>();
    private int next;

    Grouping(List<GroupMark> marks, ProgramBuilder program, Problems problems) {
        this.marks = marks;
        this.program = program;
        this.problems = problems;
    }

    /** Follows the marks before a place of the text. */
    void advance(int place) {
        while (next < marks.size() && marks.get(next).range().start() < place) {
            follow(marks.get(next++));
        }
    }

    /** Follows the remaining marks; a group that is still open then goes on to the end. */
    void finish() {
        advance(Integer.MAX_VALUE);
        while (!open.isEmpty()) {
            problems.note(open.peek().range(), "lang.note.groupOpen", Quoted.of(nameOf(open.peek())));
            end();
        }
    }

    private void follow(GroupMark mark) {
        if (mark.name().isPresent()) {
            if (nameOf(mark).isEmpty()) {
                problems.note(mark.range(), "lang.note.groupNameless");
            }
            open.push(mark);
            if (open.size() > Nesting.DEEPEST) {
                problems.report(Nesting.tooDeep(mark.range()));
                next = marks.size();
            }
            program.beginGroup(nameOf(mark));
        } else if (open.isEmpty()) {
            problems.note(mark.range(), "lang.note.groupEnd");
        } else {
            end();
        }
    }

    private void end() {
        GroupMark begun = open.pop();
        if (!program.endGroup()) {
            problems.note(begun.range(), "lang.note.groupEmpty", Quoted.of(nameOf(begun)));
        }
    }

    private static String nameOf(GroupMark mark) {
        return mark.name().orElse("");
    }
}
