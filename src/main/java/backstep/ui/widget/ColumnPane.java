package backstep.ui.widget;

import backstep.ui.theme.TypeSize;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** The parts of a column below one another, each under a header that folds it; a border between two can be dragged. */
public final class ColumnPane extends Region {

    private static final double LEAST_SHARE = 0.12;

    /** Less of two parts is of no use: then only one of them is unfolded. In pixels at the usual size of type. */
    private static final double LEAST_OF_TWO = 220;

    private final List<SideSection> sections;
    private final ColumnBorder border;
    private SideSection latest;
    private final DoubleProperty share = new SimpleDoubleProperty(this, "share", 0.5);

    /** @param sections one or two, from top to bottom */
    public ColumnPane(List<SideSection> sections) {
        this.sections = List.copyOf(sections);
        border = new ColumnBorder(Orientation.HORIZONTAL, this::drag, () -> share.set(0.5));
        getStyleClass().addAll("side", "column-pane");
        setMinSize(0, 0);
        sections.forEach(section -> getChildren().addAll(section.nodes()));
        getChildren().add(border);
        share.subscribe(this::requestLayout);
        sections.forEach(section -> section.part().shownProperty().subscribe(shown -> unfolded(section, shown)));
        sections.forEach(section -> section.part().wishesProperty().subscribe(() -> unfolded(section, true)));
        latest = sections.getFirst();
        sections.forEach(section -> section.part().filledProperty().subscribe(this::requestLayout));
    }

    /** Where the border between both parts is, from 0 at the top to 1. */
    public DoubleProperty shareProperty() {
        return share;
    }

    /** The name of the part that stays where there is room for one only. */
    public String latest() {
        return latest.part().name();
    }

    /** Has another part stay where there is room for one only; without a part of this name nothing happens. */
    public void setLatest(String name) {
        sections.stream()
                .filter(section -> section.part().name().equals(name))
                .forEach(section -> unfolded(section, true));
    }

    private List<SideSection> unfolded() {
        return sections.stream()
                .filter(section -> section.part().shownProperty().get())
                .toList();
    }

    /** The part that was asked for last is the one that stays where there is room for one only. */
    private void unfolded(SideSection section, boolean shown) {
        if (shown) {
            latest = section;
        }
        requestLayout();
    }

    /** What is unfolded, as far as there is room. */
    private List<SideSection> fitting() {
        List<SideSection> open = unfolded();
        double room = (getHeight() - headers()) / TypeSize.scaleOf(this).getValue();
        return open.size() < 2 || room >= LEAST_OF_TWO
                ? open
                : List.of(open.contains(latest) ? latest : open.getFirst());
    }

    private double headers() {
        return sections.stream().mapToDouble(SideSection::headerHeight).sum();
    }

    private void drag(double toY) {
        double top = sections.getFirst().headerHeight();
        double room = getHeight() - headers() - border.thickness();
        share.set(Math.clamp((toY - top) / room, LEAST_SHARE, 1 - LEAST_SHARE));
    }

    @Override
    protected void layoutChildren() {
        List<SideSection> open = fitting();
        border.setVisible(open.size() > 1);
        double room = Math.max(0, getHeight() - headers() - (open.size() > 1 ? border.thickness() : 0));
        double first = open.size() > 1 ? Math.rint(share.get() * room) : room;
        double y = 0;
        for (SideSection section : sections) {
            boolean shown = open.contains(section);
            double height = !shown ? 0 : section.equals(open.getFirst()) ? first : room - first;
            y = section.place(y, getWidth(), height, y > 0 && open.size() < 2, shown);
            if (open.size() > 1 && section.equals(open.getFirst())) {
                border.resizeRelocate(0, y, getWidth(), border.thickness());
                y += border.thickness();
            }
        }
    }
}
