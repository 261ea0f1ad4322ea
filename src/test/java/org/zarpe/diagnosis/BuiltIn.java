package org.zarpe.diagnosis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.loading.PackFiles;
import org.zarpe.methodology.loading.PackLoader;

/** The packs that come with the product, read from their folders. */
public final class BuiltIn {

    public static final Pack RELIABLE_SUPPLIER = pack("proveedor-internacional-confiable/1.1.0");
    public static final Pack FOOD_SAFETY = pack("inocuidad-artesanal/1.0.0");

    private BuiltIn() {}

    private static Pack pack(String folder) {
        try {
            return PackLoader.published(PackFiles.in(Path.of("packs").resolve(folder)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
