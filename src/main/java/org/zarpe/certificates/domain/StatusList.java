package org.zarpe.certificates.domain;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The bits of a Bitstring Status List 1.0 (W3C): one for each certificate, the first one leftmost. Always of the same length, so that its size tells nothing;
 * 131,072 is the least the standard allows, for a herd to hide in.
 */
public final class StatusList {

    public static final int LENGTH = 131_072;
    private static final int BYTES = LENGTH / Byte.SIZE;
    private static final int LEFTMOST = 0x80;
    /** Multibase's sign for base64url without padding. */
    private static final String BASE64URL = "u";

    private final byte[] bits;

    private StatusList(byte[] bits) {
        this.bits = bits;
    }

    public static StatusList of(Collection<Integer> set) {
        byte[] bits = new byte[BYTES];
        for (int index : set) {
            bits[place(index)] |= (byte) mask(index);
        }
        return new StatusList(bits);
    }

    public boolean isSet(int index) {
        return (bits[place(index)] & mask(index)) != 0;
    }

    /** As a credential carries it. */
    public String encoded() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bits);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return BASE64URL + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }

    /** Reads no more than a list can hold, however much was packed. */
    public static StatusList read(String encoded) {
        if (!encoded.startsWith(BASE64URL)) {
            throw new IllegalArgumentException("not in base64url");
        }
        byte[] packed = Base64.getUrlDecoder().decode(encoded.substring(1));
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] bits = gzip.readNBytes(BYTES + 1);
            if (bits.length != BYTES) {
                throw new IllegalArgumentException("not " + LENGTH + " bits");
            }
            return new StatusList(bits);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("no packed list", unreadable);
        }
    }

    private static int place(int index) {
        if (index < 0 || index >= LENGTH) {
            throw new IllegalArgumentException("no bit " + index);
        }
        return index / Byte.SIZE;
    }

    private static int mask(int index) {
        return LEFTMOST >> index % Byte.SIZE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatusList list && Arrays.equals(bits, list.bits);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bits);
    }
}
