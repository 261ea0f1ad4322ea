package org.zarpe.shared.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import org.springframework.core.env.Environment;
import org.zarpe.shared.StartRefused;

/** Where the product will answer: tried before the database starts, so that a port in use costs nothing. */
final class WebPort {
    private WebPort() {}

    static void check(Environment environment) {
        String written = environment.getProperty("server.port", "8080");
        String address = environment.getProperty("server.address", "127.0.0.1");
        int port = number(written);
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (UnknownHostException unknown) {
            throw new StartRefused(
                    "ZARPE_ADDRESS no es una dirección de esta máquina: " + address + ".",
                    "ZARPE_ADDRESS is not an address of this machine: " + address + ".");
        } catch (IOException taken) {
            throw inUse(port);
        }
    }

    static StartRefused inUse(int port) {
        return new StartRefused(
                "El puerto %d está en uso; indique otro, por ejemplo ZARPE_PORT=%d.".formatted(port, other(port)),
                "Port %d is in use; name another, for example ZARPE_PORT=%d.".formatted(port, other(port)));
    }

    private static int other(int port) {
        return port < 65535 ? port + 1 : 8080;
    }

    private static int number(String written) {
        try {
            int port = Integer.parseInt(written.strip());
            if (port >= 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException said) {
            // answered below
        }
        throw new StartRefused(
                "ZARPE_PORT debe ser un número entre 0 y 65535, no \"" + written + "\".",
                "ZARPE_PORT must be a number between 0 and 65535, not \"" + written + "\".");
    }
}
