package backstep.picture.chart;

/** Figures that a test makes up, with a point every few epochs. */
@SuppressWarnings("ArrayRecordComponent") // only looked at
record ListTrack(long stride, double... figures) implements Track {

    @Override
    public int size() {
        return figures.length;
    }

    @Override
    public long first(int point) {
        return point * stride;
    }

    @Override
    public long last(int point) {
        return (point + 1) * stride - 1;
    }

    @Override
    public double smallest(int point) {
        return figures[point];
    }

    @Override
    public double largest(int point) {
        return figures[point];
    }
}
