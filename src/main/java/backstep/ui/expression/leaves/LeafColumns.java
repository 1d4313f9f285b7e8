package backstep.ui.expression.leaves;

/**
 * How a list of leaves shares its width, so that all rows align: the slider gives way first, then the
 * digits of the numbers; and where the longest name still finds no room, names stand above their sliders.
 *
 * @param name the width of the column of names; 0 if they stand above
 * @param number how many characters a number may have
 */
record LeafColumns(double name, int number) {

    private static final int SHORTEST_NAME = 3;
    private static final int SHORTEST_SLIDER = 8;
    private static final int USUAL_NUMBER = 9;
    private static final int SHORTEST_NUMBER = 7;
    /** The menu, the gaps, and what is around a number in its field. */
    private static final int REST = 8;

    /**
     * The columns of a list.
     *
     * @param width of the list
     * @param longestName its width
     * @param longestNumber its length in characters
     * @param character the width of one
     */
    static LeafColumns of(double width, double longestName, int longestNumber, double character) {
        double name = Math.max(SHORTEST_NAME * character, longestName);
        int room = (int) (width / character) - REST - SHORTEST_SLIDER;
        int beside = (int) (room - name / character);
        if (beside >= Math.min(USUAL_NUMBER, longestNumber)) {
            return new LeafColumns(name, Math.min(longestNumber, beside));
        }
        return new LeafColumns(0, Math.min(longestNumber, Math.max(SHORTEST_NUMBER, room)));
    }

    /** Whether names stand above their sliders. */
    boolean isStacked() {
        return name == 0;
    }
}
