package dev.jobtracker.platform.openai;

import tools.jackson.databind.JsonNode;

/** A model that answers questions in a given form. What it says is to be checked. Safe to share between threads. */
public interface ChatModel {

    /** None is set; whoever asks it is told so. */
    ChatModel NONE = new ChatModel() {
        @Override
        public boolean isSet() {
            return false;
        }

        @Override
        public String name() {
            return "none";
        }

        @Override
        public JsonNode ask(ChatQuestion question) {
            throw new ChatFailedException("no chat model is set", null);
        }
    };

    boolean isSet();

    /** What it is called where it runs. */
    String name();

    /**
     * Asks once and waits for the answer.
     *
     * @throws ChatFailedException when none came, or none of use; nothing was asked where the server wants to be left
     *     alone or the hour's calls are used up
     */
    JsonNode ask(ChatQuestion question);
}
