"""A client of the greeter, after its description: reads the welcome first, then says something.

python3 greet_client.py HOST PORT TEXT...
"""

import socket
import sys

host, port = sys.argv[1], int(sys.argv[2])
with socket.create_connection((host, port), timeout=30) as server:
    print(server.recv(1024).decode("utf-8"), flush=True)
    for text in sys.argv[3:]:
        server.sendall(text.encode("utf-8"))
