package org.zarpe.methodology.loading;

import java.util.List;
import org.zarpe.methodology.Fault;
import org.zarpe.methodology.LoadedPack;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.PackFile;

/** Makes a pack of its files, or names every fault in them. A pack with a fault gives nothing. */
public final class PackLoader {

    private PackLoader() {}

    /** What loading gives. */
    public sealed interface Loading {

        record Sound(LoadedPack loaded) implements Loading {}

        record Faulty(List<Fault> faults) implements Loading {}
    }

    public static Loading load(List<PackFile> files) {
        Faults faults = new Faults();
        Outline outline = Contents.read(files, faults);
        outline.documents().forEach(document -> Shape.check(document, faults));
        boolean readable = outline.documents().size()
                == files.stream().filter(Contents::isYaml).count();
        // with a file missing or unreadable, every reference into it would be a fault too
        if (readable && Contents.areComplete(outline, faults)) {
            References.check(outline, faults);
            Expressions.check(outline, faults);
        }
        return faults.isEmpty()
                ? new Loading.Sound(new LoadedPack(PackAssembly.of(outline), files))
                : new Loading.Faulty(faults.sorted());
    }

    /** A pack that was without fault when it was published; later checks do not judge it again. */
    public static Pack published(List<PackFile> files) {
        return PackAssembly.of(Contents.read(files, new Faults()));
    }
}
