package ticktape.lab;

/**
 * A line between a client and the server.
 *
 * @param number the connection's number, never used twice
 * @param client whose it is; 0 for a stranger's
 * @param up what carries the client's bytes
 * @param down what carries the server's
 */
record Line(int number, int client, Pipe up, Pipe down) {}
