package org.zarpe.shared.files;

import java.nio.charset.StandardCharsets;

/** What the first bytes of a file say. */
final class Magic {

    /** How many of them are looked at. */
    static final int BYTES = 1024;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] SHORTCUT = {0x4c, 0, 0, 0, 1, 0x14, 2, 0};
    private static final byte[][] MACHINE_CODE = {
        {'M', 'Z'},
        {0x7f, 'E', 'L', 'F'},
        {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe},
        {(byte) 0xfe, (byte) 0xed, (byte) 0xfa, (byte) 0xce},
        {(byte) 0xfe, (byte) 0xed, (byte) 0xfa, (byte) 0xcf},
        {(byte) 0xce, (byte) 0xfa, (byte) 0xed, (byte) 0xfe},
        {(byte) 0xcf, (byte) 0xfa, (byte) 0xed, (byte) 0xfe},
        {0, 'a', 's', 'm'},
        {'d', 'e', 'x', '\n'},
        {'#', '!'}
    };

    private Magic() {}

    /** Some programs write a mark of the encoding, or blanks, before it. */
    static boolean isPdf(byte[] head) {
        int at = starts(head, 0, new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}) ? 3 : 0;
        while (at < head.length && (head[at] == ' ' || head[at] == '\r' || head[at] == '\n' || head[at] == '\t')) {
            at++;
        }
        return starts(head, at, ascii("%PDF-"));
    }

    static boolean isZip(byte[] head) {
        return starts(head, 0, new byte[] {'P', 'K', 3, 4});
    }

    static boolean isJpeg(byte[] head) {
        return starts(head, 0, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff});
    }

    static boolean isPng(byte[] head) {
        return starts(head, 0, PNG);
    }

    static boolean isWebp(byte[] head) {
        return starts(head, 0, ascii("RIFF")) && starts(head, 8, ascii("WEBP"));
    }

    /** What iPhones write where nobody told them otherwise. */
    static boolean isHeic(byte[] head) {
        return starts(head, 4, ascii("ftyp"))
                && (starts(head, 8, ascii("hei"))
                        || starts(head, 8, ascii("hev"))
                        || starts(head, 8, ascii("mif1"))
                        || starts(head, 8, ascii("msf1")));
    }

    /** Something that acts when it is opened, or that may hold such a thing and cannot be looked into. */
    static boolean mayAct(byte[] head) {
        for (byte[] code : MACHINE_CODE) {
            if (starts(head, 0, code)) {
                return true;
            }
        }
        return starts(head, 0, OLE) || starts(head, 0, SHORTCUT);
    }

    static boolean starts(byte[] bytes, int at, byte[] with) {
        if (at < 0 || at + with.length > bytes.length) {
            return false;
        }
        for (int index = 0; index < with.length; index++) {
            if (bytes[at + index] != with[index]) {
                return false;
            }
        }
        return true;
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
