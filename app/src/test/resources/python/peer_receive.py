"""A peer of the chat that receives: prints its port, then each connection's bytes as Python writes them.

python3 peer_receive.py CONNECTIONS
"""

import socket
import sys

with socket.create_server(("127.0.0.1", 0)) as server:
    server.settimeout(30)
    print(server.getsockname()[1], flush=True)
    for _ in range(int(sys.argv[1])):
        line, address = server.accept()
        with line:
            line.settimeout(30)
            received = line.recv(1400)
            # All of a message is in the first packet: nothing may follow it but the end.
            rest = line.recv(1400)
            print(repr(received.decode("utf-8")), len(received), len(rest), flush=True)
