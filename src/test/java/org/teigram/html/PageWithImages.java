package org.teigram.html;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.teigram.testing.Transform;

/** The page of a document with page images and zones, its images beside it. */
final class PageWithImages {
    private PageWithImages() {}

    static Path write(Path folder) throws Exception {
        Path document = Path.of("src/test/resources/export/html/facsimile.xml");
        String html = Transform.of("html/edition.xsl").apply(document, Map.of());
        for (String image : List.of("leaf1r.png", "leaf1r-uv.png", "leaf1v.png", "leaf2r.png", "seal.png", "scans/12-v.png")) {
            writeImage(folder.resolve(image));
        }
        return Files.writeString(folder.resolve("page.html"),
                html.replace(" https://images.example.org;", ";").replace("https://images.example.org", "."));
    }

    private static void writeImage(Path file) throws IOException {
        BufferedImage image = new BufferedImage(800, 1200, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.LIGHT_GRAY);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }
}
