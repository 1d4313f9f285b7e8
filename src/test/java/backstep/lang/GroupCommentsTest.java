package backstep.lang;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Groups;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Comments that take statements together. */
class GroupCommentsTest {

    private static Groups groups(String text) {
        Program program = Language.compile(text).program();
        return Objects.requireNonNull(program).graph().groups();
    }

    private static String notes(String text) {
        return String.join(
                "\n",
                Language.compile(text).notes().stream().map(Note::toString).toList());
    }

    @Test
    void statementsBetweenTheMarksAreAGroup() {
        Groups groups = groups("x = 2\n# group: square\ny = x*x\n# end\nL = y + x");
        assertThat(groups.count()).isEqualTo(2);
        assertThat(groups.name(1)).isEqualTo("square");
        assertThat(IntStream.range(0, 3).map(groups::groupOf)).containsExactly(0, 1, 0);
    }

    @Test
    void groupsMayLieInEachOther() {
        Groups groups =
                groups("x = 2\n  #group : outer\ny = x*x\n\t# Group: inner \nz = y*y\n#  END\nu = z*z\n# end\n");
        assertThat(IntStream.range(0, groups.count()).mapToObj(groups::name)).containsExactly("", "outer", "inner");
        assertThat(IntStream.range(0, 4).map(groups::groupOf)).containsExactly(0, 1, 2, 1);
    }

    @Test
    void otherCommentsMeanNothing() {
        assertThat(groups("x = 2 # group: here\ny = x*x # end\n# the end\n# groups: a")
                        .isEmpty())
                .isTrue();
        assertThat(notes("x = 2 # end\ny = x + x")).isEmpty();
    }

    @Test
    void aMarkWithinAStatementFollowsIt() {
        Groups groups = groups("x = 2\ny = (x +\n# group: late\n x)\nz = y*y\n# end");
        assertThat(IntStream.range(0, 3).map(groups::groupOf)).containsExactly(0, 0, 1);
    }

    @Test
    void marksWithoutCounterpartAreNoted() {
        assertThat(notes("x = 2\n# end\ny = x*x"))
                .isEqualTo("line 2, column 1: this ends no group: none is open here."
                        + " Write \"# group: name\" above what belongs together, or remove this line");
        assertThat(notes("x = 2\n# group: square\ny = x*x"))
                .isEqualTo("line 2, column 1: the group \"square\" is never ended: it goes on to the end of the text."
                        + " Write \"# end\" in a line of its own where it is to end");
        assertThat(groups("x = 2\n# group: square\ny = x*x").count()).isEqualTo(2);
    }

    @Test
    void emptyAndNamelessGroupsAreNoted() {
        assertThat(notes("x = 2\n# group: none\n# end\ny = x*x"))
                .isEqualTo("line 2, column 1: the group \"none\" is empty:"
                        + " nothing is computed between its beginning and its end");
        assertThat(notes("x = 2\n# group:\ny = x*x\n# end"))
                .isEqualTo("line 2, column 1: this group has no name: write one after the colon");
    }
}
