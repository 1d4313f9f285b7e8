package backstep.ui.widget;

/**
 * When side columns give way.
 *
 * @param largestShare the share of the whole that both together may have at most beside a picture
 * @param narrowBelow the width below which they have no place beside it, in pixels at the usual size of type
 */
public record ColumnLimits(double largestShare, double narrowBelow) {}
