package org.zarpe.audit.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MerkleTreeTests {

    /** Test vectors of the Certificate Transparency reference implementation: leaves 00, 10, 2021, 3031, 40414243, ... */
    @ParameterizedTest
    @CsvSource({
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void hasTheRootsOfTheReference(int size, String root) {
        List<byte[]> contents = List.of(
                new byte[] {},
                new byte[] {0},
                new byte[] {0x10},
                new byte[] {0x20, 0x21},
                new byte[] {0x30, 0x31},
                new byte[] {0x40, 0x41, 0x42, 0x43},
                new byte[] {0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57},
                new byte[] {
                    0x60, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b, 0x6c, 0x6d, 0x6e, 0x6f
                });
        MerkleTree tree = new MerkleTree();
        contents.subList(0, size).forEach(content -> tree.add(MerkleTree.leaf(content)));

        assertThat(tree.root().hex()).isEqualTo(root);
    }

    @Test
    void anEmptyTreeHasTheDigestOfNothing() {
        assertThat(new MerkleTree().root().hex())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Property(tries = 200)
    void isTheTreeOfTheStandardAtEverySize(@ForAll @IntRange(min = 1, max = 300) int size) {
        MerkleTree tree = new MerkleTree();
        leaves(size).forEach(tree::add);

        assertThat(tree.root()).isEqualTo(byDefinition(leaves(size)));
        assertThat(tree.size()).isEqualTo(size);
    }

    @Property(tries = 200)
    void goesOnFromItsEdge(
            @ForAll @IntRange(min = 0, max = 200) int before, @ForAll @IntRange(min = 0, max = 200) int after) {
        MerkleTree whole = new MerkleTree();
        leaves(before + after).forEach(whole::add);

        MerkleTree first = new MerkleTree();
        leaves(before).forEach(first::add);
        MerkleTree second = new MerkleTree(first.size(), first.edge());
        leaves(before + after).subList(before, before + after).forEach(second::add);

        assertThat(second.root()).isEqualTo(whole.root());
        assertThat(second.edge()).isEqualTo(whole.edge());
    }

    @Property(tries = 200)
    void anotherLeafAnywhereIsAnotherRoot(
            @ForAll @IntRange(min = 1, max = 200) int size, @ForAll @IntRange(min = 0, max = 199) int place) {
        MerkleTree one = new MerkleTree();
        leaves(size).forEach(one::add);
        MerkleTree other = new MerkleTree();
        List<Digest> leaves = leaves(size);
        for (int leaf = 0; leaf < size; leaf++) {
            other.add(leaf == place % size ? MerkleTree.leaf("forged".getBytes(UTF_8)) : leaves.get(leaf));
        }

        assertThat(other.root()).isNotEqualTo(one.root());
    }

    private static List<Digest> leaves(int size) {
        return IntStream.range(0, size)
                .mapToObj(number -> MerkleTree.leaf(("entry " + number).getBytes(UTF_8)))
                .toList();
    }

    /** RFC 6962, 2.1: split at the largest power of two smaller than the size. */
    private static Digest byDefinition(List<Digest> leaves) {
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        return Digest.over(
                new byte[] {1},
                byDefinition(leaves.subList(0, split)).bytes(),
                byDefinition(leaves.subList(split, leaves.size())).bytes());
    }
}
