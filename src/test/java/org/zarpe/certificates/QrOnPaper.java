package org.zarpe.certificates;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What a phone's camera reads on a certificate. */
public final class QrOnPaper {

    /** Dots an inch of a screen on which the certificate is opened. */
    private static final int SCREEN = 120;

    private QrOnPaper() {}

    /** The text of the code on each page. */
    public static List<String> read(byte[] pdf) throws IOException, NotFoundException {
        List<String> read = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                read.add(read(new PDFRenderer(document).renderImageWithDPI(page, SCREEN)));
            }
        }
        return read;
    }

    private static String read(BufferedImage picture) throws NotFoundException {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] dots = picture.getRGB(0, 0, width, height, null, 0, width);
        RGBLuminanceSource light = new RGBLuminanceSource(width, height, dots);
        return new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(light)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
