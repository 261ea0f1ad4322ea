package org.zarpe.methodology;

/** A file of a pack: its path from the pack's folder, with slashes, and its text exactly as written. */
public record PackFile(String path, byte[] content) {

    public PackFile {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
