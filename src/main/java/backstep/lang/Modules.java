package backstep.lang;

import java.util.Set;

/** The modules of Python whose functions are known here, by their whole names and by those that everybody gives them. */
final class Modules {

    private static final Set<String> KNOWN = Set.of(
            "math",
            "np",
            "numpy",
            "jnp",
            "jax.numpy",
            "autograd.numpy",
            "torch",
            "torch.nn",
            "torch.nn.functional",
            "torch.special",
            "torch.autograd",
            "nn",
            "nn.functional",
            "F",
            "scipy.special",
            "micrograd",
            "micrograd.engine",
            "micrograd.nn");

    /** What else may come before the name of a module in {@link #KNOWN}. */
    private static final Set<String> PARENTS = Set.of("jax", "autograd", "scipy");

    private static final Set<String> DRAWING = Set.of("plt", "matplotlib", "graphviz", "seaborn", "sns", "plotly");

    /** Modules whose calls, where they stand alone, change how Python runs and no value. */
    private static final Set<String> SETTINGS = Set.of("warnings", "logging", "sys", "os", "gc", "time");

    private Modules() {}

    /** Whether a name, with dots or without, is a module whose functions are known, or one that holds such. */
    static boolean isKnown(String path) {
        return KNOWN.contains(path) || PARENTS.contains(path);
    }

    /** Whether a call by this whole name, where it stands alone, changes how Python runs and no value. */
    static boolean isSetting(String path) {
        String called = last(path);
        boolean option = called.startsWith("set_") && path.indexOf('.') > 0 && !called.equals("set_grad_enabled");
        int dot = path.indexOf('.');
        return (dot > 0 && SETTINGS.contains(path.substring(0, dot))) || option || called.equals("seed_everything");
    }

    /** Whether a name belongs to a library that draws. */
    static boolean draws(String path) {
        int dot = path.indexOf('.');
        return DRAWING.contains(dot < 0 ? path : path.substring(0, dot));
    }

    /** The last part of a name with dots. */
    static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
