package backstep.ui.network.boundary;

/**
 * A line of the card.
 *
 * @param id of the figure's label
 */
record CardRow(String id, String caption, String figure) {}
