package org.zarpe.certificates.domain;

/** Where it is said how a certificate stands: the number of the list, from 1, and the bit in it. The same for both purposes. */
public record StatusPlace(int list, int index) {

    public StatusPlace {
        if (list < 1 || index < 0 || index >= StatusList.LENGTH) {
            throw new IllegalArgumentException("list " + list + ", bit " + index);
        }
    }
}
