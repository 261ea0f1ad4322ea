package org.zarpe.privacy.application;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zarpe.shared.files.FileVault;
import org.zarpe.shared.files.FilesOfCompany;
import org.zarpe.shared.files.FilesOfCompany.Belonging;

/** The files that people gave, byte by byte as they are kept. */
@Component
class Originals {

    /** Enough of the digest to tell files of one name apart. */
    private static final int TOLD_APART = 12;

    private final List<FilesOfCompany> sources;
    private final FileVault vault;

    Originals(List<FilesOfCompany> sources, FileVault vault) {
        this.sources = List.copyOf(sources);
        this.vault = vault;
    }

    /** @param file where it is in the parcel; null where the vault has it no more, which is said rather than passed over */
    record Document(String name, String sha256, @Nullable String file) {}

    /** Each content once, under the first name it was given. */
    List<Belonging> all() {
        Map<String, Belonging> once = new LinkedHashMap<>();
        sources.forEach(source -> source.all().forEach(one -> once.putIfAbsent(one.sha256(), one)));
        return List.copyOf(once.values());
    }

    List<Document> into(Parcel parcel, List<Belonging> files) throws IOException {
        List<Document> packed = new ArrayList<>();
        for (Belonging one : files) {
            packed.add(new Document(one.name(), one.sha256(), put(parcel, one)));
        }
        return packed;
    }

    private @Nullable String put(Parcel parcel, Belonging one) throws IOException {
        String file = "files/" + one.sha256().substring(0, TOLD_APART) + "-" + one.name();
        try (InputStream content = vault.open(one.sha256())) {
            parcel.put(file, content::transferTo);
            return file;
        } catch (NoSuchElementException lost) {
            return null;
        }
    }
}
