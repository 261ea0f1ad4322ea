package org.zarpe.processes.web;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.zarpe.processes.UploadDocuments.Upload;

/** The file of a form. Browsers send an empty one without a name where nobody chose any. */
final class Uploaded {

    private Uploaded() {}

    static Optional<Upload> of(@Nullable MultipartFile file) throws IOException {
        String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return file == null || (name.isEmpty() && file.isEmpty())
                ? Optional.empty()
                : Optional.of(new Upload(name, file.getInputStream()));
    }
}
