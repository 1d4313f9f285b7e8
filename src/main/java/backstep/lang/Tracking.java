package backstep.lang;

/** What a text says of a leaf's {@code requires_grad}. */
enum Tracking {
    /** It is true, or the leaf is one that always has a gradient, such as micrograd's {@code Value}. */
    REQUIRED,
    /** It is false. */
    REFUSED,
    /** Nothing is said; PyTorch then keeps no gradient. */
    UNSAID;

    static Tracking of(boolean required) {
        return required ? REQUIRED : REFUSED;
    }
}
