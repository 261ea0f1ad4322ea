package org.zarpe.privacy.application;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.zarpe.shared.Sha256;

/** A ZIP that knows what it holds: written on its way out, nothing of it is kept here but names, sizes and digests. */
final class Parcel {

    /**
     * @param bytes before compression
     * @param sha256 of the same, in hexadecimal
     */
    record Packed(String name, long bytes, String sha256) {}

    @FunctionalInterface
    interface Filling {
        void into(OutputStream file) throws IOException;
    }

    private final ZipOutputStream zip;
    private final List<Packed> packed = new ArrayList<>();

    Parcel(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    void put(String name, Filling filling) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Measured file = new Measured(zip);
        filling.into(file);
        zip.closeEntry();
        packed.add(new Packed(name, file.bytes, HexFormat.of().formatHex(file.digest.digest())));
    }

    List<Packed> packed() {
        return List.copyOf(packed);
    }

    /** Leaves the stream below open: it is somebody else's. */
    void close() throws IOException {
        zip.finish();
        zip.flush();
    }

    private static final class Measured extends FilterOutputStream {
        private final MessageDigest digest = Sha256.begun();
        private long bytes;

        private Measured(OutputStream file) {
            super(file);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            digest.update((byte) one);
            bytes++;
        }

        @Override
        public void write(byte[] many, int start, int length) throws IOException {
            out.write(many, start, length);
            digest.update(many, start, length);
            bytes += length;
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
