package backstep.nn.kernel;

import java.lang.reflect.InvocationTargetException;

/**
 * Gets the module of the Vector API. Naming it with {@code --add-modules} makes the JVM print a warning at every start,
 * and keeps it from archiving its modules, which makes starting slower. So it is loaded when training first needs it, by
 * the function of the JDK that does so for its own modules; {@code jvm.options} opens the way to it.
 */
final class VectorModule {

    private static final String NAME = "jdk.incubator.vector";

    /** With {@code -Dbackstep.plain=true} it is left alone: a cache of classes cannot be made of what uses it. */
    private static final String PLAIN = "backstep.plain";

    private VectorModule() {}

    /** Whether the Vector API can be used from now on. */
    static boolean isUsable() {
        return !Boolean.getBoolean(PLAIN) && isThere();
    }

    private static boolean isThere() {
        return ModuleLayer.boot().findModule(NAME).isPresent() || load();
    }

    private static boolean load() {
        try {
            Class<?> modules = Class.forName("jdk.internal.module.Modules");
            modules.getMethod("loadModule", String.class).invoke(null, NAME);
            return true;
        } catch (ClassNotFoundException
                | NoSuchMethodException
                | IllegalAccessException
                | InvocationTargetException e) {
            // The JVM was started without jvm.options, or has no such module: plain loops do the same, only slower.
            return false;
        }
    }
}
