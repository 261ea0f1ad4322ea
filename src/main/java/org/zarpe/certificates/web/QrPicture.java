package org.zarpe.certificates.web;

import io.nayuki.qrcodegen.QrCode;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** An address as a QR (ISO/IEC 18004) in a PNG, inside the page that shows it. */
final class QrPicture {

    private static final int DOTS = 8;
    private static final int QUIET = 4;

    private QrPicture() {}

    static String of(String address) {
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        int size = (code.size + 2 * QUIET) * DOTS;
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                boolean dark = code.getModule(x / DOTS - QUIET, y / DOTS - QUIET);
                picture.setRGB(x, y, (dark ? Color.BLACK : Color.WHITE).getRGB());
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
