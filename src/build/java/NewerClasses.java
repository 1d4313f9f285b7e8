import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Writes the classes of libraries down in a newer format, which a cache of classes can keep. The JVM keeps none from before
 * Java 7: they have no frames (JVM specification, 4.10), so it checks them anew at each start. What they do stays the same.
 *
 * <p>Arguments: the folder of all libraries, and the names of those in it to change.
 */
final class NewerClasses {

    /** The first format whose classes must have frames. */
    private static final int NEW = ClassFile.JAVA_7_VERSION;

    private final ClassFile format;

    private NewerClasses(ClassLoader libraries) {
        format = ClassFile.of(
                ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(libraries)
                        .orElse(ClassHierarchyResolver.defaultResolver())),
                // With the old numbers of constants code would be copied as it is, without frames.
                ClassFile.ConstantPoolSharingOption.NEW_POOL,
                ClassFile.StackMapsOption.GENERATE_STACK_MAPS);
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        try (URLClassLoader libraries = new URLClassLoader(jars(folder))) {
            NewerClasses classes = new NewerClasses(libraries);
            for (String name : List.of(arguments).subList(1, arguments.length)) {
                classes.rewrite(folder.resolve(name));
            }
        }
    }

    private static URL[] jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .map(NewerClasses::address)
                    .toArray(URL[]::new);
        }
    }

    private static URL address(Path file) {
        try {
            return file.toUri().toURL();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void rewrite(Path jar) throws IOException {
        Path copy = jar.resolveSibling(jar.getFileName() + ".part");
        try (ZipFile from = new ZipFile(jar.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (Enumeration<? extends ZipEntry> entries = from.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                byte[] bytes = from.getInputStream(entry).readAllBytes();
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTime(entry.getTime());
                to.putNextEntry(same);
                to.write(entry.getName().endsWith(".class") ? newer(entry.getName(), bytes) : bytes);
                to.closeEntry();
            }
        }
        Files.move(copy, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The class in the newer format; as it is where it is new enough, or needs classes that no library has. */
    private byte[] newer(String name, byte[] bytes) {
        ClassModel old = format.parse(bytes);
        if (old.majorVersion() >= NEW) {
            return bytes;
        }
        try {
            ClassTransform code = ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL);
            return format.transformClass(old, code.andThen((builder, element) -> {
                if (element instanceof ClassFileVersion) {
                    builder.withVersion(NEW, 0);
                } else {
                    builder.with(element);
                }
            }));
        } catch (IllegalArgumentException missing) {
            System.err.println(name + " stays as it is: " + missing.getMessage());
            return bytes;
        }
    }
}
