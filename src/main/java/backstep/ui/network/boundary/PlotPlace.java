package backstep.ui.network.boundary;

import backstep.data.Task;
import backstep.nn.field.Plane;
import backstep.picture.plot.BoundaryPicture;
import backstep.picture.plot.BoundaryView;
import backstep.picture.plot.Field;
import backstep.picture.plot.Frame;
import backstep.picture.plot.PlotPoints;
import backstep.picture.plot.Sample;
import java.util.Optional;

/**
 * A place in the plot, and what lies there.
 *
 * @param shareX from 0 at the left side to 1 at the right one
 * @param shareY from 0 at the lower side to 1 at the upper one
 */
record PlotPlace(BoundaryView view, double shareX, double shareY) {

    /** The place at a pixel of a plot of the given size; outside of the axes, the nearest one inside. */
    static PlotPlace at(BoundaryView view, double x, double y, double width, double height) {
        Frame frame = BoundaryPicture.frame(view, width, height);
        return new PlotPlace(view, Math.clamp(frame.shareX(x), 0, 1), Math.clamp(frame.shareY(y), 0, 1));
    }

    /** The place of a sample. */
    static PlotPlace of(BoundaryView view, Sample sample) {
        PlotPoints points = view.points();
        int point = points.find(sample);
        Plane plane = view.plane();
        return new PlotPlace(view, plane.x().share(points.x(point)), plane.y().share(points.y(point)));
    }

    /** The place beside this one, no further than the sides of the plot. */
    PlotPlace moved(double dx, double dy) {
        return new PlotPlace(view, Math.clamp(shareX + dx, 0, 1), Math.clamp(shareY + dy, 0, 1));
    }

    /** The inputs here. */
    double[] row() {
        return view.plane().at(shareX, shareY);
    }

    /** The inputs of a sample that is brought here; those that the plane holds stay as the sample has them. */
    double[] row(Sample sample) {
        double[] row = BoundaryModel.part(view.data(), sample).row(sample.index());
        Plane plane = view.plane();
        row[plane.xInput()] = plane.x().at(shareX);
        if (!plane.isLine()) {
            row[plane.yInput()] = plane.y().at(shareY);
        }
        return row;
    }

    /** The label of a sample here, where numbers run upwards; else the given one. */
    double label(double otherwise) {
        boolean upwards = view.plane().isLine() && view.data().train().task() == Task.REGRESSION;
        return upwards ? view.plane().y().at(shareY) : otherwise;
    }

    /** What each output says here, as its map has it. */
    double[] outputs() {
        return view.outputs().stream()
                .mapToDouble(output -> Field.at(output, shareX, shareY))
                .toArray();
    }

    /** Whether a pixel lies inside the axes. */
    static boolean isInside(BoundaryView view, double x, double y, double width, double height) {
        return BoundaryPicture.frame(view, width, height).contains(x, y);
    }

    /** The sample next to a pixel, if it is near. */
    static Optional<Sample> sampleAt(BoundaryView view, double x, double y, double width, double height) {
        Frame frame = BoundaryPicture.frame(view, width, height);
        PlotPoints points = view.points();
        int nearest = frame.contains(x, y) ? points.nearest(frame, x, y, BoundaryPicture.reach(view, frame)) : -1;
        return nearest < 0 ? Optional.empty() : Optional.of(points.sample(nearest));
    }
}
