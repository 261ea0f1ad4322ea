package org.zarpe.evidence;

/** What sort of thing proves a requirement. */
public enum EvidenceKind {
    PHOTO,
    FILE,
    LINK,
    /** Something that is kept in the product itself. */
    RECORD,
    /** By somebody else: a certificate, a registration, a buyer's audit. */
    RECOGNITION,
    /** Words that say where it is. */
    NOTE
}
