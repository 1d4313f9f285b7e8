package backstep.nn.kernel;

/** What the inner loops are made with. */
public enum Backend {
    /** The Vector API, a few samples in one instruction; plain loops if it cannot be had after all. */
    VECTOR,
    /** Plain loops, for where that module is absent. */
    PLAIN;

    /** The fastest that this JVM has. */
    public static Backend best() {
        return VectorModule.isUsable() ? VECTOR : PLAIN;
    }

    KernelOps columns() {
        return switch (this) {
            case VECTOR -> VectorModule.isUsable() ? new VectorKernelOps() : new PlainKernelOps();
            case PLAIN -> new PlainKernelOps();
        };
    }
}
