package org.zarpe.shared.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Files as people's machines write them, and as people who mean no good do. */
public final class Made {

    private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.%s\"/></Types>";

    private Made() {}

    @FunctionalInterface
    public interface Change {
        void to(PDDocument paper) throws IOException;
    }

    public static byte[] pdf() {
        return pdf(paper -> {});
    }

    public static byte[] pdf(Change change) {
        try (PDDocument paper = new PDDocument()) {
            paper.addPage(new PDPage());
            paper.getDocumentInformation().setTitle("Hoja de inspección");
            change.to(paper);
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            paper.save(written);
            return written.toByteArray();
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
    }

    public static COSName name(String name) {
        return COSName.getPDFName(name);
    }

    public static byte[] docx() {
        return zip(word(Map.of("word/document.xml", bytes("<w:document/>"))));
    }

    /** With something else in it. */
    public static byte[] docxWith(String name, byte[] content) {
        return zip(word(Map.of(name, content)));
    }

    public static byte[] office(String type) {
        return zip(Map.of("[Content_Types].xml", bytes(TYPES.formatted(type))));
    }

    public static byte[] openDocument(String type) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", bytes("application/vnd.oasis.opendocument." + type));
        parts.put("content.xml", bytes("<office:document-content/>"));
        return zip(parts);
    }

    private static Map<String, byte[]> word(Map<String, byte[]> more) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", bytes(TYPES.formatted("wordprocessingml.document.main+xml")));
        parts.putAll(more);
        return parts;
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(written)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
        return written.toByteArray();
    }

    /** A letter of Word that holds a gigabyte of nothing. */
    public static byte[] bomb() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(written)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(bytes(TYPES.formatted("wordprocessingml.document.main+xml")));
            zip.putNextEntry(new ZipEntry("word/media/image1.bmp"));
            fill(zip, 1024);
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
        return written.toByteArray();
    }

    static void fill(OutputStream into, int megabytes) throws IOException {
        byte[] nothing = new byte[1024 * 1024];
        for (int index = 0; index < megabytes; index++) {
            into.write(nothing);
        }
    }

    public static BufferedImage drawing(int width, int height) {
        BufferedImage drawing = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawing.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(20, 110, 100));
        pen.fillOval(width / 8, height / 8, width / 2, height / 2);
        pen.dispose();
        return drawing;
    }

    public static byte[] jpeg() {
        return picture("jpg");
    }

    public static byte[] png() {
        return picture("png");
    }

    private static byte[] picture(String format) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawing(640, 480), format, written);
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
        return written.toByteArray();
    }

    /** As a phone writes it: lying on its side, with when and where, and a note of the editor that says where once more. */
    public static byte[] jpegFromAPhone() {
        byte[] jpeg = jpeg();
        byte[] exif = joined(new byte[] {'E', 'x', 'i', 'f', 0, 0}, tiff());
        byte[] words = bytes("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta exif:GPSLatitude='20,40.5N'/>");
        return joined(
                new byte[] {(byte) 0xff, (byte) 0xd8},
                segment(0xe1, exif),
                segment(0xe1, words),
                segment(0xfe, bytes("GPSLatitude 20.67")),
                Arrays.copyOfRange(jpeg, 2, jpeg.length),
                bytes("GPSLatitude after the end"));
    }

    public static byte[] pngFromAPhone() {
        byte[] png = png();
        int afterHead = 8 + 25;
        return joined(
                Arrays.copyOfRange(png, 0, afterHead),
                chunk("eXIf", tiff()),
                chunk("tEXt", bytes("Comment\0GPSLatitude 20.67")),
                Arrays.copyOfRange(png, afterHead, png.length));
    }

    /** One pixel, said to be larger, with what a phone writes beside it. */
    public static byte[] webpFromAPhone() {
        byte[] one = {
            0x2f,
            0,
            0,
            0,
            0,
            0x07,
            0x10,
            (byte) 0xfd,
            (byte) 0x8f,
            (byte) 0xfe,
            0x07,
            0x22,
            (byte) 0xa2,
            (byte) 0xff,
            0x01,
            0
        };
        byte[] extended = {0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        byte[] parts = joined(
                part("VP8X", extended),
                part("VP8L", one),
                part("EXIF", tiff()),
                part("XMP ", bytes("<x:xmpmeta exif:GPSLatitude='20'/>")));
        return joined(bytes("RIFF"), little(4 + parts.length), bytes("WEBP"), parts);
    }

    private static byte[] tiff() {
        ByteBuffer tiff = ByteBuffer.allocate(200).order(ByteOrder.BIG_ENDIAN);
        tiff.put(bytes("MM")).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        tiff.putShort((short) 0x0132).putShort((short) 2).putInt(20).putInt(100);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(60);
        tiff.putInt(0);
        tiff.position(60);
        tiff.putShort((short) 1);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put(bytes("N\0\0\0"));
        tiff.position(100);
        tiff.put(bytes("2026:05:31 10:20:30\0"));
        tiff.position(130);
        tiff.put(bytes("GPSLatitude 20.6736"));
        return tiff.array();
    }

    private static byte[] segment(int marker, byte[] content) {
        int length = content.length + 2;
        return joined(new byte[] {(byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length}, content);
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] whole = joined(bytes(type), content);
        CRC32 crc = new CRC32();
        crc.update(whole);
        return joined(
                ByteBuffer.allocate(4).putInt(content.length).array(),
                whole,
                ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    private static byte[] part(String type, byte[] content) {
        return joined(bytes(type), little(content.length), content, new byte[content.length % 2]);
    }

    private static byte[] little(int number) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
    }

    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
