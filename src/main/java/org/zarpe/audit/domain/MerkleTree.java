package org.zarpe.audit.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * The tree of Certificate Transparency (RFC 6962; Laurie, Langley and Kasper, 2013) over leaves that come one after the other. Of the tree it keeps only the
 * full subtrees at its right edge, at most 63, which is all that adding a leaf and telling the root need.
 */
public final class MerkleTree {
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private final List<Digest> edge;
    private long size;

    public MerkleTree() {
        this(0, List.of());
    }

    /** @param edge the full subtrees of a tree of that size, largest first */
    public MerkleTree(long size, List<Digest> edge) {
        if (Long.bitCount(size) != edge.size()) {
            throw new IllegalArgumentException("a tree of " + size + " leaves has no edge of " + edge.size());
        }
        this.size = size;
        this.edge = new ArrayList<>(edge);
    }

    public static Digest leaf(byte[] content) {
        return Digest.over(LEAF, content);
    }

    public void add(Digest leaf) {
        Digest grown = leaf;
        for (long full = size; (full & 1) == 1; full >>= 1) {
            grown = node(edge.removeLast(), grown);
        }
        edge.add(grown);
        size++;
    }

    public Digest root() {
        if (edge.isEmpty()) {
            return Digest.over();
        }
        Digest root = edge.getLast();
        for (int place = edge.size() - 2; place >= 0; place--) {
            root = node(edge.get(place), root);
        }
        return root;
    }

    public long size() {
        return size;
    }

    public List<Digest> edge() {
        return List.copyOf(edge);
    }

    private static Digest node(Digest left, Digest right) {
        return Digest.over(NODE, left.bytes(), right.bytes());
    }
}
