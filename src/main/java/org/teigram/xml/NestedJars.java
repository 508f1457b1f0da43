package org.teigram.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;

/**
 * Loads classes from jars that are packed into the program, before those of the same name on the class path: for a library
 * that shares its packages with another version of itself. Extracts nothing.
 */
final class NestedJars extends ClassLoader {

    static {
        registerAsParallelCapable();
    }

    private final Map<String, byte[]> files = new HashMap<>();

    /** @param jars their places on the class path */
    NestedJars(List<String> jars, ClassLoader parent) {
        super(parent);
        for (String jar : jars) {
            try (InputStream stream = parent.getResourceAsStream(jar);
                    JarInputStream entries = new JarInputStream(stream)) {
                for (JarEntry entry = entries.getNextJarEntry(); entry != null; entry = entries.getNextJarEntry()) {
                    files.putIfAbsent(entry.getName(), entries.readAllBytes());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            byte[] bytes = files.get(name.replace('.', '/') + ".class");
            if (loaded != null || bytes == null) {
                return loaded != null ? loaded : super.loadClass(name, resolve);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        byte[] bytes = files.get(name);
        return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
    }
}
