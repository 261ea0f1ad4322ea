package org.zarpe.shared.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.zarpe.shared.files.FileRefusal.Found;

/** A PDF that is only paper: every object of it is looked at, not only those that a page leads to. */
final class PdfLook {

    private static final long MOST_UNPACKED = 512L * 1024 * 1024;

    /** Of one part: a page of a scanner in full colour is not more. */
    private static final long MOST_AT_ONCE = 112L * 1024 * 1024;

    private static final Set<String> ACTS = Set.of(
            "JavaScript", "Launch", "ImportData", "SubmitForm", "Rendition", "Movie", "GoToE", "RichMediaExecute");

    private static final Set<String> ACTING_KEYS = Set.of("JS", "JavaScript", "XFA", "RichMedia");

    private static final Set<String> PLAYS = Set.of("RichMedia", "Movie", "Screen", "3D");

    private static final List<String> ENCLOSED =
            List.of(".xml", ".csv", ".txt", ".pdf", ".json", ".jpg", ".png", ".xsl");

    private PdfLook() {}

    static void check(Path file) throws Found, IOException {
        unpack(Files.readAllBytes(file));
        try (PDDocument paper =
                Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (paper.isEncrypted()) {
                throw new Found(FileRefusal.ENCRYPTED);
            }
            if (paper.getNumberOfPages() == 0) {
                throw new Found(FileRefusal.BROKEN);
            }
            look(paper);
        } catch (InvalidPasswordException locked) {
            throw new Found(FileRefusal.ENCRYPTED);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new Found(FileRefusal.BROKEN);
        }
    }

    /** Before anybody who reads PDF unpacks them into memory. */
    private static void unpack(byte[] bytes) throws Found {
        Unpacked unpacked = new Unpacked(MOST_UNPACKED);
        byte[] stream = Magic.ascii("stream");
        for (int at = 0; at < bytes.length - stream.length; at++) {
            if (bytes[at] == 's' && Magic.starts(bytes, at, stream) && bytes[Math.max(at - 1, 0)] != 'd') {
                unpack(bytes, afterLine(bytes, at + stream.length), unpacked);
            }
        }
    }

    private static int afterLine(byte[] bytes, int at) {
        int next = at;
        while (next < bytes.length && (bytes[next] == '\r' || bytes[next] == '\n' || bytes[next] == ' ')) {
            next++;
        }
        return next;
    }

    private static void unpack(byte[] bytes, int from, Unpacked unpacked) throws Found {
        if (from >= bytes.length || (bytes[from] & 0x0f) != 8) {
            return;
        }
        Inflater inflater = new Inflater();
        InputStream packed = new ByteArrayInputStream(bytes, from, bytes.length - from);
        try (InputStream content =
                new Unpacked(MOST_AT_ONCE).counted(unpacked.counted(new InflaterInputStream(packed, inflater)))) {
            content.transferTo(OutputStream.nullOutputStream());
        } catch (Unpacked.TooMuch trap) {
            throw new Found(FileRefusal.EXPANDS);
        } catch (IOException otherwisePacked) {
            return;
        } finally {
            inflater.end();
        }
    }

    private static void look(PDDocument paper) throws Found, IOException {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>();
        open.add(paper.getDocument().getTrailer());
        for (COSObjectKey key : List.copyOf(paper.getDocument().getXrefTable().keySet())) {
            COSObject object = paper.getDocument().getObjectFromPool(key);
            if (object != null) {
                open.add(object);
            }
        }
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            if (!seen.add(next)) {
                continue;
            }
            switch (next) {
                case COSObject reference -> add(open, reference.getObject());
                case COSArray array -> array.forEach(one -> add(open, one));
                case COSDictionary dictionary -> {
                    look(dictionary);
                    dictionary.getValues().forEach(one -> add(open, one));
                }
                default -> {}
            }
        }
    }

    private static void add(Deque<COSBase> open, @Nullable COSBase one) {
        if (one instanceof COSObject || one instanceof COSArray || one instanceof COSDictionary) {
            open.push(one);
        }
    }

    private static void look(COSDictionary dictionary) throws Found, IOException {
        boolean acts = ACTING_KEYS.stream().anyMatch(key -> dictionary.containsKey(COSName.getPDFName(key)))
                || ACTS.contains(name(dictionary, "S"))
                || PLAYS.contains(name(dictionary, "Subtype"));
        if (acts) {
            throw new Found(FileRefusal.SCRIPT);
        }
        if (dictionary.getDictionaryObject(COSName.EF) instanceof COSDictionary enclosed) {
            refuseByName(dictionary);
            for (COSName key : enclosed.keySet()) {
                if (enclosed.getDictionaryObject(key) instanceof COSStream stream) {
                    refuseByContent(stream);
                }
            }
        }
    }

    private static void refuseByName(COSDictionary description) throws Found {
        for (COSName key : List.of(COSName.F, COSName.UF)) {
            String name = description.getString(key, ".xml").toLowerCase(Locale.ROOT);
            if (ENCLOSED.stream().noneMatch(name::endsWith)) {
                throw new Found(FileRefusal.SCRIPT);
            }
        }
    }

    private static void refuseByContent(COSStream stream) throws Found, IOException {
        try (InputStream content = stream.createInputStream()) {
            byte[] head = content.readNBytes(Magic.BYTES);
            if (Magic.mayAct(head) || Magic.isZip(head)) {
                throw new Found(FileRefusal.SCRIPT);
            }
        }
    }

    private static String name(COSDictionary dictionary, String key) {
        String name = dictionary.getNameAsString(key);
        return name == null ? "" : name;
    }
}
