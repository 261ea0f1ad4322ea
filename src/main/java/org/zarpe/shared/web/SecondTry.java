package org.zarpe.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;

/**
 * Two people, or two clicks, at the same moment: nothing of the one who came second was kept, so that request is handled once more, from its beginning. It
 * then finds what the first one did, and the form answers as if it had come later: with the thing that is there, or with what was changed meanwhile.
 */
@Component
class SecondTry implements WebMvcRegistrations {

    private final PlatformTransactionManager transactions;

    SecondTry(PlatformTransactionManager transactions) {
        this.transactions = transactions;
    }

    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new RequestMappingHandlerAdapter() {
            @Override
            protected ServletInvocableHandlerMethod createInvocableHandlerMethod(HandlerMethod handler) {
                return new OneLook(handler, transactions);
            }

            @Override
            protected @Nullable ModelAndView invokeHandlerMethod(
                    HttpServletRequest request, HttpServletResponse response, HandlerMethod handler) throws Exception {
                try {
                    return super.invokeHandlerMethod(request, response, handler);
                } catch (DuplicateKeyException | ConcurrencyFailureException overtaken) {
                    return super.invokeHandlerMethod(request, response, handler);
                }
            }
        };
    }
}
