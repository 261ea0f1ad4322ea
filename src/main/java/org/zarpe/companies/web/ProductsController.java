package org.zarpe.companies.web;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.application.KeepProducts;
import org.zarpe.companies.domain.Product;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

@RestController
@RequestMapping("/companies/{company}/products")
class ProductsController extends EntryForms<Product> {

    private static final int LAST_CHAPTER = 97;
    // reserved by the Harmonized System for possible future use
    private static final int RESERVED_CHAPTER = 77;

    ProductsController(KeepProducts products, CompanyFile.Cabinet cabinet, Dictionary dictionary) {
        super("products", products, cabinet, dictionary);
    }

    @Override
    Page page(CompanyFile file, EntryForm form, Words words) {
        return new ProductFormPage(file, form, chapters(words));
    }

    @Override
    Typed typed(Product product, Words words) {
        return Typed.blank()
                .with("name", words.of(product.details().name()))
                .with("hsCode", product.details().hsCode());
    }

    @Override
    Map<String, String> labels() {
        return Map.of("name", "companies.products.name", "hsCode", "companies.products.hs-code");
    }

    private static List<ProductFormPage.Chapter> chapters(Words words) {
        return IntStream.rangeClosed(1, LAST_CHAPTER)
                .filter(number -> number != RESERVED_CHAPTER)
                .mapToObj("%02d"::formatted)
                .map(code -> new ProductFormPage.Chapter(code, words.of("hs.chapter." + code)))
                .toList();
    }
}
