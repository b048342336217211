"""A server that speaks first, after its description: prints its port, welcomes one client, prints what it says.

python3 greet_server.py WELCOME
"""

import socket
import sys

with socket.create_server(("127.0.0.1", 0)) as server:
    server.settimeout(30)
    print(server.getsockname()[1], flush=True)
    client, address = server.accept()
    with client:
        client.settimeout(30)
        client.sendall(sys.argv[1].encode("utf-8"))
        print("[SERVER] Client says: " + client.recv(1024).decode("utf-8"), flush=True)
