package backstep.ui.expression.debug;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Intervention;
import backstep.engine.Quantity;
import backstep.ui.workspace.WindowTest;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures that are set by hand in the window. Steps: e, d, L, seed, L, d, e. */
class WhatIfTest extends WindowTest {

    @BeforeEach
    void typeTheLecture() {
        type("a = 2\nb = -3\nc = 10\ne = a*b\nd = e + c\nf = -2\nL = d*f");
        keys(KeyCode.ESCAPE);
        keys(KeyCode.RIGHT);
        select("e");
    }

    @Test
    void aValueIsSetWithF2AndTheRunGoesOnWithIt() {
        setTo(KeyCode.F2, "5");
        assertThat(interventions()).containsExactly(new Intervention(1, node("e"), Quantity.DATA, 5));
        assertThat(step()).isEqualTo(1);
        assertThat(text("node-value")).isEqualTo("5");
        assertThat(find("graph", Node.class).isFocused()).isTrue();
        click("last");
        assertThat(value("d")).isEqualTo(15);
        assertThat(value("L")).isEqualTo(-30);
    }

    @Test
    void aGradientIsSetWithShiftF2() {
        click("last");
        keys(KeyCode.LEFT);
        keys(KeyCode.LEFT);
        select("d");
        keys(KeyCode.SHIFT, KeyCode.F2);
        characters("10");
        keys(KeyCode.ENTER);
        click("last");
        assertThat(trace().grad(node("a"))).isEqualTo(-30);
    }

    @Test
    void undoAndRedoRestoreEverything() {
        setTo(KeyCode.F2, "5");
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(interventions()).isEmpty();
        assertThat(value("L")).isEqualTo(-8);
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(value("L")).isEqualTo(-30);
    }

    @Test
    void theBannerListsWhatIsSetAndTakesItAway() {
        setTo(KeyCode.F2, "5");
        setTo(KeyCode.F2, "7");
        assertThat(chips()).containsExactly("e = 7 after step 1");
        fire("remove-settings");
        assertThat(chips()).isEmpty();
        assertThat(value("L")).isEqualTo(-8);
    }

    @Test
    void anotherNumberInTheTextKeepsThemAndOtherOperationsDoNot() {
        setTo(KeyCode.F2, "5");
        type("a = 2\nb = -3\nc = 20\ne = a*b\nd = e + c\nf = -2\nL = d*f");
        assertThat(value("d")).isEqualTo(25);
        type("a = 2\nb = -3\nc = 20\ne = a*b\nd = e*c\nf = -2\nL = d*f");
        assertThat(interventions()).isEmpty();
        assertThat(value("d")).isEqualTo(-120);
    }

    @Test
    void escapeLeavesItAsItIs() {
        keys(KeyCode.F2);
        characters("5");
        keys(KeyCode.ESCAPE);
        assertThat(interventions()).isEmpty();
        assertThat(call(() -> find("set-by-hand", Node.class).getParent().isVisible()))
                .isFalse();
    }

    @Test
    void whatIsNotComputedCannotBeSet() {
        select("L");
        keys(KeyCode.F2);
        assertThat(call(() -> find("set-by-hand", Node.class).getParent().isVisible()))
                .isFalse();
    }

    private void setTo(KeyCode key, String number) {
        keys(key);
        characters(number);
        keys(KeyCode.ENTER);
    }

    private void select(String name) {
        int node = node(name);
        run(() -> session().select(node));
        settle();
    }

    private List<String> chips() {
        return call(() -> find("settings", Node.class).lookupAll(".chip .label").stream()
                .map(label -> ((Labeled) label).getText())
                .toList());
    }

    private List<Intervention> interventions() {
        return call(() -> session().settings().interventionsProperty().get());
    }
}
