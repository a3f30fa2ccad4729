package dev.jobtracker.sources.indeed;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The answer in XML as the same answer in JSON would be, every value a text. Document types and entities of their own
 * are refused, so that no file or server can be named in an answer.
 */
final class IndeedXml {

    private static final int DEEPEST = 20;

    private IndeedXml() {}

    /** @throws XMLStreamException when it is not well-formed, nests too deep, or brings a document type */
    static ObjectNode read(String xml) throws XMLStreamException {
        XMLStreamReader reader = factory()
                .createXMLStreamReader(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "UTF-8");
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new XMLStreamException("a document type");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    ObjectNode answer = response(reader);
                    while (reader.hasNext()) {
                        reader.next();
                    }
                    return answer;
                }
            }
            throw new XMLStreamException("empty");
        } finally {
            reader.close();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    private static ObjectNode response(XMLStreamReader reader) throws XMLStreamException {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode results = JsonNodeFactory.instance.arrayNode();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.isStartElement()) {
                String name = reader.getLocalName();
                if (name.equals("results")) {
                    results(reader, results);
                } else {
                    answer.put(name.equals("totalresults") ? "totalResults" : name, text(reader, 0));
                }
            }
        }
        return answer.has("error") ? answer : answer.set("results", results);
    }

    private static void results(XMLStreamReader reader, ArrayNode results) throws XMLStreamException {
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.isStartElement()) {
                ObjectNode result = results.addObject();
                while (reader.next() != XMLStreamConstants.END_ELEMENT) {
                    if (reader.isStartElement()) {
                        String name = reader.getLocalName();
                        result.put(name, text(reader, 0));
                    }
                }
            }
        }
    }

    /** The text of an element and of everything in it. */
    private static String text(XMLStreamReader reader, int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new XMLStreamException("too deep");
        }
        StringBuilder text = new StringBuilder();
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.END_ELEMENT -> {
                    return text.toString();
                }
                case XMLStreamConstants.START_ELEMENT -> text.append(text(reader, depth + 1));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(reader.getText());
                default -> {
                    // comments, and entities that nobody has declared
                }
            }
        }
    }
}
