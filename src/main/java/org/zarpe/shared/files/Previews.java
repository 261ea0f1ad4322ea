package org.zarpe.shared.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.files.FileIntake.Taken;
import org.zarpe.shared.files.FileVault.KeptFile;

/** A small picture of a picture, drawn anew from its pixels and the right way up: the one form in which what somebody gave is shown and not handed over. */
@Component
public class Previews {

    private static final int SIDE = 320;
    private static final float QUALITY = 0.7f;
    private static final long MOST = 1024 * 1024;

    private final FileVault vault;

    Previews(FileVault vault) {
        this.vault = vault;
    }

    /** Empty for what is no picture, and for one that this machine cannot draw. */
    public Optional<KeptFile> of(Taken taken) throws IOException {
        if (taken.kind() != FileKind.JPEG && taken.kind() != FileKind.PNG) {
            return Optional.empty();
        }
        try (InputStream content = vault.open(taken.file().sha256())) {
            byte[] picture = content.readAllBytes();
            BufferedImage small = read(picture);
            if (small == null) {
                return Optional.empty();
            }
            byte[] drawn = written(upright(small, orientation(picture)));
            return vault.put(new ByteArrayInputStream(drawn), MOST) instanceof Outcome.Done<KeptFile> done
                    ? Optional.of(done.value())
                    : Optional.empty();
        } catch (RuntimeException | ImageBroken broken) {
            // the picture itself is kept; only nobody sees it beforehand
            return Optional.empty();
        }
    }

    private static final class ImageBroken extends IOException {
        private static final long serialVersionUID = 1;

        ImageBroken(IOException cause) {
            super(cause);
        }
    }

    /** Only as many of its points as the small one needs, so that no picture fills the memory. */
    private static @Nullable BufferedImage read(byte[] picture) throws IOException {
        try (ImageInputStream content = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(content);
            if (!readers.hasNext()) {
                return null;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(content, true, true);
                int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * SIDE));
                ImageReadParam sparse = reader.getDefaultReadParam();
                sparse.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, sparse);
            } finally {
                reader.dispose();
            }
        } catch (IOException broken) {
            throw new ImageBroken(broken);
        }
    }

    private static int orientation(byte[] picture) {
        byte[] start = Magic.ascii("II*\0");
        int most = Math.min(picture.length, 4096);
        for (int at = 0; at < most; at++) {
            if (Magic.starts(picture, at, start)) {
                return PlainExif.of(Arrays.copyOfRange(picture, at, Math.min(picture.length, at + 200)))
                        .orientation();
            }
        }
        return 1;
    }

    private static BufferedImage upright(BufferedImage image, int orientation) {
        double scale = Math.min(1, (double) SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        boolean lies = orientation > 4;
        BufferedImage drawn =
                new BufferedImage(lies ? height : width, lies ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.transform(turned(orientation, width, height));
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    /** Exif 2.32, tag 0x0112. */
    private static AffineTransform turned(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static byte[] written(BufferedImage image) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream into = ImageIO.createImageOutputStream(written)) {
            ImageWriteParam smaller = writer.getDefaultWriteParam();
            smaller.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            smaller.setCompressionQuality(QUALITY);
            writer.setOutput(into);
            writer.write(null, new IIOImage(image, null, null), smaller);
        } finally {
            writer.dispose();
        }
        return written.toByteArray();
    }
}
