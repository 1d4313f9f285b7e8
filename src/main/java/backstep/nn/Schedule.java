package backstep.nn;

/** How the learning rate changes over the epochs of a run. */
public sealed interface Schedule {

    /**
     * The learning rate of an epoch.
     *
     * @param start the rate that the run starts with
     * @param epoch from 0
     * @param epochs how many the run has; later ones stay at its end
     */
    double rate(double start, long epoch, long epochs);

    /** Always the same. */
    record Constant() implements Schedule {
        @Override
        public double rate(double start, long epoch, long epochs) {
            return start;
        }
    }

    /** Straight to {@code end}: start + (end − start) · epoch / epochs, as in micrograd's demo. */
    record Linear(double end) implements Schedule {
        public Linear {
            Requirement.require(end >= 0 && Double.isFinite(end), "nn.rateEnd", end);
        }

        @Override
        public double rate(double start, long epoch, long epochs) {
            long passed = Math.min(epoch, epochs);
            double way = (end - start) * passed;
            // Divided first where the product is too large for a double, and not always, as that rounds otherwise.
            return start + (Double.isFinite(way) ? way / epochs : (end - start) * ((double) passed / epochs));
        }
    }

    /** Times {@code factor} after every {@code every} epochs, PyTorch's {@code StepLR}. */
    record Step(long every, double factor) implements Schedule {
        public Step {
            Requirement.require(every >= 1, "nn.stepEvery", every);
            Requirement.require(factor > 0 && factor <= 1, "nn.stepFactor", factor);
        }

        @Override
        public double rate(double start, long epoch, long epochs) {
            return start * Math.pow(factor, (double) Math.floorDiv(epoch, every));
        }
    }

    /** Half a cosine from the start to {@code end}, PyTorch's {@code CosineAnnealingLR}. */
    record Cosine(double end) implements Schedule {
        public Cosine {
            Requirement.require(end >= 0 && Double.isFinite(end), "nn.rateEnd", end);
        }

        @Override
        public double rate(double start, long epoch, long epochs) {
            double share = (double) Math.min(epoch, epochs) / epochs;
            return end + (start - end) * (1 + Math.cos(Math.PI * share)) / 2;
        }
    }
}
