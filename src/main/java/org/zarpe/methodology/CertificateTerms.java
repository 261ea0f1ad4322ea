package org.zarpe.methodology;

import org.zarpe.shared.Text;

/**
 * How long a certificate holds and what it says of itself.
 *
 * @param numberPrefix what its number begins with
 * @param surveillanceMonths how often somebody looks whether it still holds
 * @param sentence who recognises and what it is not, with {@value #OPERATOR} for the name
 */
public record CertificateTerms(String numberPrefix, int validityMonths, int surveillanceMonths, Text sentence) {

    public static final String OPERATOR = "{operator}";

    /** The sentence with the name of the organisation that recognises. */
    public Text sentence(Text operator) {
        return new Text(
                sentence.es().replace(OPERATOR, operator.es()), sentence.en().replace(OPERATOR, operator.en()));
    }
}
