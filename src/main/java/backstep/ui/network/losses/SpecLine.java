package backstep.ui.network.losses;

import backstep.text.Messages;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A line of what a run was made of: as many parts as there is room for, and how many more there are. */
final class SpecLine extends Region {

    private final Label different = new Label();
    private final Label common = new Label();
    private List<String> differing = List.of();
    private List<String> same = List.of();
    private double fittedTo = -1;
    private double fittedIn;

    SpecLine() {
        different.getStyleClass().add("run-different");
        common.getStyleClass().add("run-common");
        getStyleClass().add("run-spec");
        getChildren().addAll(different, common);
    }

    /**
     * Shows other parts.
     *
     * @param differences what differs from the present setting, the most important first
     * @param others what is the same, likewise
     */
    void show(List<String> differences, List<String> others) {
        differing = List.copyOf(differences);
        same = List.copyOf(others);
        show(differing.size() + same.size());
        fittedTo = -1;
        requestLayout();
    }

    private void show(int count) {
        int all = differing.size() + same.size();
        int first = Math.min(count, differing.size());
        Stream<String> rest = same.stream().limit(count - first);
        Stream<String> more = count < all ? Stream.of(Messages.text("ui.losses.more", all - count)) : Stream.empty();
        different.setText(String.join(SpecParts.SEPARATOR, differing.subList(0, first)));
        String others =
                String.join(SpecParts.SEPARATOR, Stream.concat(rest, more).toList());
        common.setText(first == 0 || others.isEmpty() ? others : Messages.text("ui.losses.andCommon", others));
    }

    /** Only where something has changed: other texts ask for another layout. */
    private void fit(double room) {
        double letter = common.getFont().getSize();
        if (room == fittedTo && letter == fittedIn) {
            return;
        }
        fittedTo = room;
        fittedIn = letter;
        int count = differing.size() + same.size();
        show(count);
        while (count > 0 && different.prefWidth(-1) + common.prefWidth(-1) > room) {
            count--;
            show(count);
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + common.prefHeight(-1) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        fit(room);
        double end = Math.min(room, different.prefWidth(-1));
        double height = common.prefHeight(-1);
        different.resizeRelocate(snappedLeftInset(), snappedTopInset(), end, height);
        common.resizeRelocate(
                snappedLeftInset() + end, snappedTopInset(), Math.min(room - end, common.prefWidth(-1)), height);
    }
}
