package backstep.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

/** When a side column and its parts are seen. */
class SideColumnTest {
    private final SidePart upper = new SidePart("inspector", Feather.INFO);
    private final SidePart lower = new SidePart("debug", Feather.INFO);
    private final SideColumn column = new SideColumn(300, List.of(upper, lower));

    @Test
    void whatIsEmptyTakesNoRoomUntilItHasSomethingToShow() {
        lower.hide();
        upper.filledProperty().set(false);
        assertThat(isVisible()).isFalse();
        upper.filledProperty().set(true);
        assertThat(sees(upper)).isTrue();
    }

    @Test
    void whatIsOnlyEmptyIsAwaited() {
        lower.hide();
        upper.filledProperty().set(false);
        assertThat(column.isAwaited()).isTrue();
        column.close();
        assertThat(column.isAwaited()).isFalse();
        column.show(upper);
        assertThat(column.isAwaited()).isFalse();
    }

    @Test
    void whatWasClosedByHandStaysClosedWhateverThereIsToShow() {
        upper.filledProperty().set(false);
        column.close();
        upper.filledProperty().set(true);
        assertThat(isVisible()).isFalse();
    }

    @Test
    void whatIsEmptyIsShownToThoseWhoAskForItUntilItIsEmptyAgain() {
        lower.hide();
        upper.filledProperty().set(false);
        column.show(upper);
        assertThat(sees(upper)).isTrue();
        upper.filledProperty().set(true);
        upper.filledProperty().set(false);
        assertThat(isVisible()).isFalse();
    }

    @Test
    void eachPartIsFoldedByItselfAndTheLastOneTakesTheColumnAlong() {
        column.toggle(upper);
        assertThat(sees(upper)).isFalse();
        assertThat(sees(lower)).isTrue();
        column.toggle(lower);
        assertThat(isVisible()).isFalse();
        column.toggle(lower);
        assertThat(sees(lower)).isTrue();
        assertThat(sees(upper)).isFalse();
    }

    @Test
    void aClosedColumnComesBackWithWhatWasInIt() {
        upper.hide();
        column.toggle();
        assertThat(isVisible()).isFalse();
        column.toggle();
        assertThat(sees(lower)).isTrue();
        assertThat(sees(upper)).isFalse();
    }

    @Test
    void aColumnWithoutPartsToSeeComesBackWithItsFirst() {
        upper.hide();
        lower.hide();
        column.toggle();
        assertThat(sees(upper)).isTrue();
        assertThat(sees(lower)).isFalse();
    }

    @Test
    void draggedNarrowItClosesAndDraggedBackItIsOfUse() {
        column.drag(250);
        assertThat(column.widthProperty().get()).isEqualTo(250);
        column.drag(150);
        assertThat(column.widthProperty().get()).isEqualTo(200);
        column.drag(60);
        assertThat(isVisible()).isFalse();
        assertThat(column.widthProperty().get()).isEqualTo(200);
        column.drag(130);
        assertThat(isVisible()).isTrue();
        assertThat(column.widthProperty().get()).isEqualTo(200);
    }

    @Test
    void inANarrowWindowItIsRaisedWhenAskedForAndGoesWithoutBeingClosed() {
        column.setNarrow(true, false);
        assertThat(isVisible()).isFalse();
        assertThat(column.lower()).isFalse();
        column.raise();
        assertThat(isVisible()).isTrue();
        assertThat(column.lower()).isTrue();
        assertThat(isVisible()).isFalse();
        column.setNarrow(false, false);
        assertThat(isVisible()).isTrue();
    }

    @Test
    void aColumnWithTheKeyboardStaysWhenTheWindowBecomesNarrow() {
        column.setNarrow(true, true);
        assertThat(isVisible()).isTrue();
    }

    @Test
    void aColumnThatWasRaisedBeforeItsRoomWasKnownStaysRaised() {
        column.raise();
        column.setNarrow(true, false);
        assertThat(isVisible()).isTrue();
        column.setNarrow(false, false);
        column.setNarrow(true, false);
        assertThat(isVisible()).isFalse();
    }

    @Test
    void whatWasClosedIsNotRaisedByItself() {
        column.close();
        column.setNarrow(true, false);
        column.raise();
        assertThat(isVisible()).isFalse();
        column.show(upper);
        assertThat(isVisible()).isTrue();
    }

    private boolean isVisible() {
        return column.visibleProperty().get();
    }

    private boolean sees(SidePart part) {
        return column.seenProperty(part).get();
    }
}
